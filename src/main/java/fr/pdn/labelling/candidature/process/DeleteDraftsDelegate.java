package fr.pdn.labelling.candidature.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.DRAFTS_LEFT;

import fr.pdn.labelling.candidature.DraftDeletion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DeleteDraftsDelegate implements JavaDelegate {
    private final DraftDeletion deletion;

    DeleteDraftsDelegate(DraftDeletion deletion) {
        this.deletion = deletion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DRAFTS_LEFT.set(execution, deletion.deleteWarned(execution.getProcessBusinessKey()));
    }
}
