package fr.pdn.labelling.mailbox;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.mail.ContactSettings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Addresses that are ours: no machine of ours answers them. */
@Component
class OwnAddresses {
    private final ContactSettings contacts;
    private final Campaigns campaigns;

    OwnAddresses(ContactSettings contacts, Campaigns campaigns) {
        this.contacts = contacts;
        this.campaigns = campaigns;
    }

    /** Those that this program writes from or receives at. */
    List<String> ofProgram() {
        return Stream.concat(
                        Stream.of(contacts.sender().email()),
                        campaigns.all().stream().map(Campaign::documentsMailbox))
                .distinct()
                .toList();
    }

    /** Behind these are colleagues. */
    boolean isOfColleagues(String address) {
        return Stream.of(
                        contacts.replyTo(),
                        contacts.service().email(),
                        contacts.coordination().email(),
                        contacts.dataProtection().email())
                .anyMatch(address::equalsIgnoreCase);
    }
}
