package fr.pdn.labelling.signature;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

@Component
class RandomCodes implements CodeSource {
    private static final int COUNT = 1_000_000;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        return "%06d".formatted(random.nextInt(COUNT));
    }
}
