package fr.pdn.labelling.mailbox;

import static fr.pdn.labelling.documents.DocumentKind.ORGANISATION_CHART;
import static fr.pdn.labelling.documents.DocumentKind.PROFESSIONAL_PRESENTATION;
import static fr.pdn.labelling.documents.DocumentKind.SPECIFIC_PROJECT;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.LabellingProcedure;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the files of a message are, once they are in their dossier: an agent says it, the machine cannot. */
@Service
public class MailedPieces {
    private static final String OF_ONE = ":";

    private final MailActs acts;
    private final Dossiers dossiers;
    private final DocumentStore documents;
    private final Journal journal;
    private final LabellingProcedure procedure;

    MailedPieces(
            MailActs acts, Dossiers dossiers, DocumentStore documents, Journal journal, LabellingProcedure procedure) {
        this.acts = acts;
        this.dossiers = dossiers;
        this.documents = documents;
        this.journal = journal;
        this.procedure = procedure;
    }

    /** Ids of documents → names, in the order of the message. */
    public Map<String, String> of(long mail) {
        var pieces = new LinkedHashMap<String, String>();
        for (JsonNode piece : attached(mail).detail().path("pieces")) {
            pieces.put(piece.path("document").asText(), piece.path("fileName").asText());
        }
        return pieces;
    }

    /** The same, once for each professional whom a file may present. */
    public Map<String, String> presentations(long mail) {
        var people = dossier(mail).answers().professionals();
        var options = new LinkedHashMap<String, String>();
        of(mail).forEach((document, name) ->
                people.forEach(one -> options.put(document + OF_ONE + one.ref(), name + " : " + one.fullName())));
        return options;
    }

    /**
     * @param charts ids of documents, as are {@code projects}
     * @param presentations ids of documents with the ref of the professional each presents
     * @throws InvalidAnswersException when one file is said to be two things
     */
    @Transactional
    public void identify(
            long mail, PiecesOutcome outcome, List<String> charts, List<String> projects, List<String> presentations) {
        var dossier = dossier(mail);
        var people = new LinkedHashMap<String, List<String>>();
        presentations.forEach(one -> people.computeIfAbsent(one.split(OF_ONE)[0], none -> new ArrayList<>())
                .add(one.split(OF_ONE)[1]));
        var kinds = new LinkedHashMap<String, DocumentKind>();
        charts.forEach(id -> call(id, ORGANISATION_CHART, kinds, "/organisationChart"));
        projects.forEach(id -> call(id, SPECIFIC_PROJECT, kinds, "/specificProject"));
        people.keySet().forEach(id -> call(id, PROFESSIONAL_PRESENTATION, kinds, "/presentation"));
        kinds.forEach((id, kind) -> documents.qualify(
                dossier.candidature().id(), UUID.fromString(id), kind, people.getOrDefault(id, List.of())));
        acts.record(mail, MailAct.IDENTIFIED, Map.of("outcome", outcome.name(), "pieces", said(mail, kinds)));
        journal.record(dossier.candidature().id(), Act.PIECES_IDENTIFIED, Map.of("pieces", said(mail, kinds)));
        if (outcome == PiecesOutcome.COMPLETE || dossier.state() == CandidatureState.IN_VERIFICATION) {
            procedure.piecesMailed(dossier.number());
        }
    }

    private static void call(String id, DocumentKind kind, Map<String, DocumentKind> kinds, String pointer) {
        if (kinds.putIfAbsent(id, kind) != null) {
            throw InvalidAnswersException.at(pointer, "Un même fichier est coché deux fois : choisissez ce qu’il est.");
        }
    }

    private List<String> said(long mail, Map<String, DocumentKind> kinds) {
        return of(mail).entrySet().stream()
                .map(piece -> piece.getValue() + " : "
                        + kinds.getOrDefault(piece.getKey(), DocumentKind.OTHER).label())
                .toList();
    }

    private Dossier dossier(long mail) {
        return dossiers.get(attached(mail).text("dossier"));
    }

    private RecordedMailAct attached(long mail) {
        return acts.last(mail, MailAct.ATTACHED).orElseThrow();
    }
}
