package fr.pdn.labelling.register;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.documents.DocumentPhase;
import fr.pdn.labelling.documents.StoredDocument;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.UUID;

/**
 * A supporting document, in a list.
 *
 * @param about the professionals it presents, empty for the whole dossier
 * @param way « Reçue le », « Complément reçu le », « Reçue par courriel le »
 * @param opens false as long as the antivirus withholds it
 */
public record DocumentLine(
        UUID id,
        String kind,
        String fileName,
        String about,
        String received,
        String way,
        String size,
        String scan,
        boolean opens) {
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    static DocumentLine of(Dossier dossier, StoredDocument document) {
        return new DocumentLine(
                document.id(),
                document.kind().label(),
                document.fileName(),
                String.join(
                        ", ",
                        document.professionals().stream().map(dossier::nameOf).toList()),
                FrenchDates.moment(document.receivedAt()),
                way(document.phase()),
                size(document.size()),
                document.scan().label(),
                document.scan().allowsServing());
    }

    private static String way(DocumentPhase phase) {
        return switch (phase) {
            case DRAFT -> "Reçue le";
            case COMPLEMENT -> "Complément reçu le";
            case MAIL -> "Reçue par courriel le";
            case EXCHANGE -> "Jointe le";
            case SIGNATURE -> "Reçu signé à la main le";
        };
    }

    static String size(long bytes) {
        var format = NumberFormat.getInstance(Locale.FRANCE);
        format.setMaximumFractionDigits(1);
        return bytes < MEGA
                ? format.format(Math.max(1, bytes / KILO)) + "\u00a0Ko"
                : format.format((double) bytes / MEGA) + "\u00a0Mo";
    }
}
