package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.FrenchDates;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How and when a candidature that an agent typed reached the Caf.
 *
 * @param arrivedOn the day it arrived; null when that day does not count: a telephone call is no filing
 * @param postmark « cachet de la poste » , null when there is none or it cannot be read
 * @param answeredAt when a questionnaire was answered, if it tells the hour
 */
public record Arrival(EntryChannel channel, LocalDate arrivedOn, LocalDate postmark, Instant answeredAt) {

    /** Whether it counts from its own date, not from the day on which the structure confirms it. */
    public boolean dated() {
        return arrivedOn != null;
    }

    /** As it came, when its own date no longer counts. */
    public Arrival undated() {
        return new Arrival(channel, null, null, null);
    }

    /**
     * CRPA L112-1: who posts a request on the last day, « le cachet de la poste faisant foi », is in time, whatever the hour; and
     * what was posted before the opening waited for it.
     */
    public Instant filedAt(Campaign campaign, Instant now) {
        var at = answeredAt == null ? countsOn().atStartOfDay(Campaign.PARIS).toInstant() : answeredAt;
        var opened = at.isBefore(campaign.opensAt()) ? campaign.opensAt() : at;
        return opened.isAfter(now) ? now : opened;
    }

    private LocalDate countsOn() {
        return postmark == null ? arrivedOn : postmark;
    }

    /** « sur papier, arrivée le 8 mars 2027, postée le 4 mars 2027 (cachet de la poste) ». */
    public String words() {
        var words = new StringBuilder(channel.label());
        if (arrivedOn != null) {
            words.append(channel == EntryChannel.QUESTIONNAIRE ? ", rempli le " : ", arrivée le ")
                    .append(answeredAt == null ? FrenchDates.day(arrivedOn) : FrenchDates.moment(answeredAt));
        }
        if (postmark != null) {
            words.append(", postée le ").append(FrenchDates.day(postmark)).append(" (cachet de la poste)");
        }
        return words.toString();
    }
}
