package fr.pdn.labelling.web;

/** Someone else was faster, or the step is over; the message is a French sentence for the caller. */
public class RacedException extends RuntimeException {
    public RacedException(String message) {
        super(message);
    }
}
