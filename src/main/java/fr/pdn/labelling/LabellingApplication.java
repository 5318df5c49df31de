package fr.pdn.labelling;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class LabellingApplication {
    public static void main(String[] args) {
        SpringApplication.run(LabellingApplication.class, args);
    }
}
