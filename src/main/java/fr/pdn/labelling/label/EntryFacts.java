package fr.pdn.labelling.label;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * What a directory says of a labelled person. A copy is kept with each check of the national entry, to tell what changed since.
 * Nothing here is absent: what is not known is empty.
 */
public record EntryFacts(
        String structure,
        String address,
        String postalCode,
        String town,
        String displayName,
        String facebookUrl,
        String instagramUrl,
        String directoryUrl) {

    public EntryFacts {
        structure = Objects.toString(structure, "");
        address = Objects.toString(address, "");
        postalCode = Objects.toString(postalCode, "");
        town = Objects.toString(town, "");
        displayName = Objects.toString(displayName, "");
        facebookUrl = Objects.toString(facebookUrl, "");
        instagramUrl = Objects.toString(instagramUrl, "");
        directoryUrl = Objects.toString(directoryUrl, "");
    }

    /** As the dossier has it now: the profiles are those that the coordination verified last. */
    static EntryFacts of(Dossier dossier, String professional) {
        var structure = dossier.answers().structure();
        var profiles = verifiedProfiles(dossier.about(professional));
        var entry = dossier.lastAbout(professional, Act.DIRECTORY_ENTRY_DECLARED);
        return new EntryFacts(
                structure.name(),
                structure.address(),
                structure.postalCode(),
                structure.town(),
                text(profiles, "displayName"),
                text(profiles, "facebookUrl"),
                text(profiles, "instagramUrl"),
                entry.map(act -> act.text("directoryUrl")).orElse(""));
    }

    private static RecordedAct verifiedProfiles(List<RecordedAct> acts) {
        RecordedAct declared = null;
        RecordedAct verified = null;
        for (var act : acts) {
            declared = act.kind() == Act.SOCIAL_PROFILES_DECLARED ? act : declared;
            verified = act.kind() == Act.SOCIAL_PROFILES_VERIFIED ? declared : verified;
        }
        return verified;
    }

    private static String text(RecordedAct act, String field) {
        return act == null ? "" : act.text(field);
    }

    /** French names of what is no longer as it was, in the order one reads an entry. */
    public List<String> changedSince(EntryFacts before) {
        var pairs = new LinkedHashMap<String, List<String>>();
        pairs.put("le nom de la structure", List.of(structure, before.structure));
        pairs.put("l’adresse", List.of(address + postalCode, before.address + before.postalCode));
        pairs.put("la commune", List.of(town, before.town));
        pairs.put("le nom affiché", List.of(displayName, before.displayName));
        pairs.put("le compte Facebook", List.of(facebookUrl, before.facebookUrl));
        pairs.put("le compte Instagram", List.of(instagramUrl, before.instagramUrl));
        pairs.put("l’adresse de la fiche", List.of(directoryUrl, before.directoryUrl));
        var changed = new ArrayList<String>();
        pairs.forEach((name, values) -> {
            if (!values.get(0).equals(values.get(1))) {
                changed.add(name);
            }
        });
        return changed;
    }
}
