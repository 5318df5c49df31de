package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.signature.AgreementKind;
import fr.pdn.labelling.signature.Agreements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The texts of a dossier and who has signed them. */
final class AgreementLines {
    private AgreementLines() {}

    /** @param about the professional it is about, or empty */
    record Line(AgreementKind kind, String about, String url, List<Signature> signatures) {}

    /** @param as in whose name */
    record Signature(String as, String by, Instant at) {}

    static List<Line> of(Dossier dossier) {
        var lines = new ArrayList<Line>();
        if (proposed(dossier)) {
            lines.add(line(AgreementKind.CONVENTION, dossier, null));
        }
        for (var ref : Agreements.retained(dossier)) {
            lines.add(line(AgreementKind.CHARTER, dossier, ref));
            lines.add(line(AgreementKind.MISSION_LETTER, dossier, ref));
        }
        return lines;
    }

    /** Before that, the convention is being prepared. */
    static boolean proposed(Dossier dossier) {
        return dossier.last(Act.CONVENTION_OPENED).isPresent();
    }

    static Line line(AgreementKind kind, Dossier dossier, String ref) {
        var url = Routes.dossier(dossier.number()) + "/" + kind.path() + (ref == null ? "" : "/" + ref);
        var about = ref == null ? "" : DocumentViews.name(dossier.answers(), ref);
        return new Line(kind, about, url, signatures(kind, dossier, ref));
    }

    private static List<Signature> signatures(AgreementKind kind, Dossier dossier, String ref) {
        var signatures = new ArrayList<Signature>();
        for (var act : ref == null ? dossier.since(Act.CONVENTION_DRAFTED) : dossier.about(ref)) {
            var as = as(kind, act.kind());
            if (!as.isEmpty()) {
                signatures.add(new Signature(as, act.actor().contains("@") ? act.actor() : "", act.at()));
            }
        }
        return signatures;
    }

    private static String as(AgreementKind kind, Act act) {
        return switch (act) {
            case CONVENTION_SIGNED -> kind == AgreementKind.CONVENTION ? "la structure" : "";
            case CONVENTION_COUNTERSIGNED -> kind == AgreementKind.CONVENTION ? "la Caf" : "";
            case CHARTER_SIGNED -> kind == AgreementKind.CHARTER ? "le professionnel" : "";
            case CHARTER_COUNTERSIGNED -> kind == AgreementKind.CHARTER ? "la structure" : "";
            case MISSION_LETTER_SIGNED -> kind == AgreementKind.MISSION_LETTER ? "la structure" : "";
            default -> "";
        };
    }
}
