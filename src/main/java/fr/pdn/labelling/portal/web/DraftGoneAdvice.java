package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.DraftGone;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A page of a draft that is no longer there says so. */
@ControllerAdvice
class DraftGoneAdvice {
    /** A page that saves itself stays, and is told that this was not saved. */
    @ExceptionHandler
    String tell(DraftGone gone, HttpServletRequest request, HttpServletResponse response) {
        if (DraftGonePage.section(request.getRequestURI()).isPresent() && request.getHeader("HX-Request") != null) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return "portal/draft/kept :: gone";
        }
        return "forward:" + DraftGonePage.PATH;
    }
}
