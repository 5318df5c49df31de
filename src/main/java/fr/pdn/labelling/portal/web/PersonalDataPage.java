package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.configuration.OpenPath;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class PersonalDataPage {
    private static final String PATH = "/donnees-personnelles";

    @GetMapping(PATH)
    String personalData() {
        return "portal/personal-data";
    }

    @Bean
    static OpenPath personalDataPath() {
        return new OpenPath(PATH);
    }
}
