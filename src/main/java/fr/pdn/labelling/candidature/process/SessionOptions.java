package fr.pdn.labelling.candidature.process;

import java.util.List;
import java.util.Map;

/** The training sessions one may still choose, as {value, label}; told by the module that keeps them. */
public interface SessionOptions {
    List<Map<String, String>> open();
}
