package fr.pdn.labelling.register.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** It does not exist, or it is not for this agent: the answer does not tell which. */
class NotHere extends ResponseStatusException {
    NotHere() {
        super(HttpStatus.NOT_FOUND);
    }
}
