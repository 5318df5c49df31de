package fr.pdn.labelling.configuration;

/** The program must not start: says in French what is wrong and what to do about it. */
public final class StartRefused extends RuntimeException {

    private final String whatToDo;

    public StartRefused(String what, String whatToDo) {
        this(what, whatToDo, null);
    }

    public StartRefused(String what, String whatToDo, Throwable cause) {
        super(what, cause);
        this.whatToDo = whatToDo;
    }

    String whatToDo() {
        return whatToDo;
    }
}
