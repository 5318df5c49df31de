package fr.pdn.labelling.suspension.process;

import fr.pdn.labelling.suspension.ConsultedBody;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ${consultedBodies.all()}} in the model: the groups that give their opinion, each once. */
@Component("consultedBodies")
public class ConsultedBodies {
    public List<String> all() {
        return Arrays.stream(ConsultedBody.values())
                .map(body -> body.group().id())
                .toList();
    }
}
