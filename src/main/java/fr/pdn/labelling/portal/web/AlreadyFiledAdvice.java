package fr.pdn.labelling.portal.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Old links and back buttons lead to where the candidature is now. */
@ControllerAdvice
class AlreadyFiledAdvice {
    @ExceptionHandler
    String follow(AlreadyFiled filed) {
        return Routes.redirect(Routes.dossier(filed.number()));
    }

    @ExceptionHandler
    String read(DraftLocked locked) {
        return Routes.redirect(Routes.draft(locked.draft()) + "?clos");
    }
}
