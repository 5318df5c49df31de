package fr.pdn.labelling.label.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.label.process.LabelVariables.DIRECTORY_URL;

import fr.pdn.labelling.label.DirectoryEntries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordDirectoryEntryDelegate implements JavaDelegate {
    private final DirectoryEntries directory;

    RecordDirectoryEntryDelegate(DirectoryEntries directory) {
        this.directory = directory;
    }

    @Override
    public void execute(DelegateExecution execution) {
        directory.declare(execution.getProcessBusinessKey(), PROFESSIONAL.in(execution), DIRECTORY_URL.in(execution));
    }
}
