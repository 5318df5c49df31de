package fr.pdn.labelling.label.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.label.process.LabelVariables.DIRECTORY_OUTCOME;

import fr.pdn.labelling.label.DirectoryEntries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordDirectoryCheckDelegate implements JavaDelegate {
    private final DirectoryEntries directory;

    RecordDirectoryCheckDelegate(DirectoryEntries directory) {
        this.directory = directory;
    }

    @Override
    public void execute(DelegateExecution execution) {
        directory.check(
                execution.getProcessBusinessKey(),
                PROFESSIONAL.in(execution),
                DIRECTORY_OUTCOME.in(execution),
                REASON.optionalIn(execution).orElse(""));
    }
}
