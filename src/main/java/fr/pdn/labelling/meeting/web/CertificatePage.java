package fr.pdn.labelling.meeting.web;

import fr.pdn.labelling.agenda.Occasion;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.meeting.Meeting;
import fr.pdn.labelling.meeting.MeetingCertificates;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The meetings that someone came to and the proof of it, the same for outsiders and for agents. */
@Component
class CertificatePage {
    private final MeetingCertificates certificates;

    CertificatePage(MeetingCertificates certificates) {
        this.certificates = certificates;
    }

    record Row(Meeting meeting, Occasion when) {
        static Row of(Meeting meeting) {
            return new Row(meeting, Occasion.of(meeting.startsAt(), meeting.endsAt()));
        }
    }

    /**
     * @param view its template
     * @param address where it is
     * @param documents path under which its reader opens papers of the dossier
     */
    record Place(String view, String address, String documents) {}

    ModelAndView show(Label label, Place place) {
        return page(label, place, List.of());
    }

    ModelAndView write(Label label, Place place, RedirectAttributes after) {
        try {
            certificates.write(label);
        } catch (InvalidAnswersException mistake) {
            var again = page(label, place, mistake.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        after.addFlashAttribute("done", "L’attestation est demandée. Elle est prête en quelques secondes.");
        return new ModelAndView("redirect:" + place.address());
    }

    private ModelAndView page(Label label, Place place, List<AnswerError> errors) {
        return new ModelAndView(place.view())
                .addObject("label", label)
                .addObject(
                        "attended",
                        certificates.attended(label).stream().map(Row::of).toList())
                .addObject("certificate", certificates.last(label).orElse(null))
                .addObject("address", place.address())
                .addObject("documents", place.documents())
                .addObject("errors", AnswerError.byField(errors));
    }
}
