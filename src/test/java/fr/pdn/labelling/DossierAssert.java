package fr.pdn.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.pdn.labelling.ModelRecorder.Visit;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.engine.RefusedCompletion;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;

/** What a path test says of a dossier: where it stands, which way it came, whom it waits for, what was written and sent. */
public final class DossierAssert extends AbstractAssert<DossierAssert, FollowedDossier> {
    private final String number;
    private final Procedure procedure;

    DossierAssert(FollowedDossier dossier) {
        super(dossier, DossierAssert.class);
        number = dossier.number();
        procedure = dossier.procedure;
    }

    public DossierAssert isIn(CandidatureState state) {
        assertThat(actual.read().state()).isEqualTo(state);
        return this;
    }

    /** The states it went through, from its submission on. */
    public DossierAssert wentThrough(CandidatureState... states) {
        assertThat(actual.read().path())
                .extracting(Dossier.Step::state)
                .filteredOn(state -> state != CandidatureState.DRAFT && state != CandidatureState.SUBMITTED)
                .containsExactly(states);
        return this;
    }

    /** These tasks are open, and no other. */
    public DossierAssert waitsFor(String... tasks) {
        assertThat(procedure.journey.open(number)).containsExactlyInAnyOrder(tasks);
        return this;
    }

    public DossierAssert hasEnded() {
        assertThat(procedure.journey.ended(number))
                .as("%s has ended, open: %s", number, procedure.journey.open(number))
                .isTrue();
        return this;
    }

    /** Steps and flows of the models, among others, in this order. */
    public DossierAssert hasPassedInOrder(String... elements) {
        ModelRecorder.assertPassedInOrder(number, elements);
        return this;
    }

    public DossierAssert hasNotPassed(String... elements) {
        assertThat(ModelRecorder.trail(number))
                .isNotEmpty()
                .extracting(Visit::element)
                .doesNotContain(elements);
        return this;
    }

    public DossierAssert hasPassed(String element, int times) {
        assertThat(ModelRecorder.trail(number))
                .extracting(Visit::element)
                .filteredOn(element::equals)
                .hasSize(times);
        return this;
    }

    public DossierAssert hasRecorded(Act... acts) {
        assertThat(actual.read().acts()).extracting(RecordedAct::kind).containsSubsequence(acts);
        return this;
    }

    public DossierAssert hasNotRecorded(Act... acts) {
        assertThat(actual.read().acts()).extracting(RecordedAct::kind).doesNotContain(acts);
        return this;
    }

    /** The last act of that kind was this person's, with that reason. */
    public DossierAssert hasRecorded(Act act, String actor, String reason) {
        assertThat(actual.read().last(act)).hasValueSatisfying(last -> {
            assertThat(last.actor()).isEqualTo(actor);
            assertThat(last.text("reason")).isEqualTo(reason);
        });
        return this;
    }

    /** How often this mail went out, to one recipient or to each of them. */
    public DossierAssert hasSent(String template, String... recipients) {
        assertThat(recipientsOf(template)).as(template).containsExactlyInAnyOrder(recipients);
        return this;
    }

    public DossierAssert hasSent(String template, int times) {
        assertThat(recipientsOf(template)).as(template).hasSize(times);
        return this;
    }

    public DossierAssert hasNotSent(String... templates) {
        for (var template : templates) {
            assertThat(recipientsOf(template)).as(template).isEmpty();
        }
        return this;
    }

    /** The text of a mail of that kind; two of the same moment have no order. */
    public DossierAssert hasWritten(String template, Consumer<String> text) {
        var texts = procedure.mails.of(number).stream()
                .filter(mail -> mail.template().equals(template))
                .map(mail ->
                        plain(procedure.mails.content(mail.id()).orElseThrow().text()))
                .toList();
        assertThat(texts).as(template).anySatisfy(text);
        return this;
    }

    /** The step is refused with this sentence, stays open, and nothing is written, sent or moved. */
    public DossierAssert refuses(String sentence, Consumer<FollowedDossier> step) {
        var before = facts();

        var refusal = catchThrowable(() -> step.accept(actual));

        assertThat(refusal).as("refusal: %s", sentence).isNotNull();
        var mistake = refusal instanceof RefusedCompletion completion ? completion.mistake() : refusal;
        assertThat(mistake).isInstanceOf(InvalidAnswersException.class);
        assertThat(plain(mistake.getMessage())).isEqualTo(plain(sentence));
        assertThat(facts()).isEqualTo(before);
        return this;
    }

    /** Typography is not what path tests are about. */
    private static String plain(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ").replace('’', '\'');
    }

    private List<Object> facts() {
        return List.of(
                actual.read().acts(),
                procedure.journey.open(number),
                ModelRecorder.trail(number).size(),
                recipientsOf("%"));
    }

    private List<String> recipientsOf(String template) {
        return procedure
                .database
                .sql("select recipient from mail where dossier = ? and template like ? order by id")
                .params(number, template)
                .query(String.class)
                .list();
    }
}
