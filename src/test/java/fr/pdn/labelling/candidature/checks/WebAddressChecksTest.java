package fr.pdn.labelling.candidature.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressChecksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.promeneursdunet.fr/annuaire/solene-salicorne",
                "https://ganivelles.example/équipe?page=2#haut",
                "HTTPS://Ganivelles.example"
            })
    void an_https_address_is_accepted(String url) {
        assertThat(new HttpsUrl().complaint(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.ganivelles.example",
                "http://ganivelles.example",
                "javascript:alert(1)",
                "https://localhost/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://facebook.com@evil.example/",
                "https://ganivelles.example/a b",
                "https://ganivelles.example/\r\nSet-Cookie: a=b",
                "ftp://ganivelles.example"
            })
    void another_address_is_refused(String url) {
        assertThat(new HttpsUrl().complaint(url)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.facebook.com/solene.promeneuse, https://www.facebook.com/solene.promeneuse",
        "https://facebook.com/solene.promeneuse/?fbclid=abc&utm_source=x, https://www.facebook.com/solene.promeneuse",
        "https://fr-fr.facebook.com/people/Solène-S/1000123/, https://www.facebook.com/people/Solène-S/1000123",
        "https://fb.com/solene.promeneuse#tab, https://www.facebook.com/solene.promeneuse",
        "https://m.facebook.com/profile.php?ref=a&id=100012345, https://www.facebook.com/profile.php?id=100012345"
    })
    void a_facebook_page_is_kept_without_its_tracking(String typed, String kept) {
        assertThat(new FacebookUrl().complaint(typed)).isEmpty();
        assertThat(FacebookUrl.normalised(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.facebook.com/solene",
                "https://www.facebook.com/",
                "https://www.facebook.com/profile.php",
                "https://www.facebook.com/profile.php?id=abc",
                "https://evil-facebook.com/solene",
                "https://facebook.com.evil.example/solene",
                "solene.promeneuse"
            })
    void another_facebook_page_is_refused(String typed) {
        assertThat(new FacebookUrl().complaint(typed)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.instagram.com/solene.pdn17/, https://www.instagram.com/solene.pdn17",
        "https://instagram.com/solene_pdn?igsh=abc, https://www.instagram.com/solene_pdn"
    })
    void an_instagram_profile_is_kept_without_its_tracking(String typed, String kept) {
        assertThat(new InstagramUrl().complaint(typed)).isEmpty();
        assertThat(InstagramUrl.normalised(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@solene",
                "http://www.instagram.com/solene",
                "https://www.instagram.com/",
                "https://www.instagram.com/p/AbCdEf/",
                "https://www.instagram.com/explore",
                "https://www.instagram.com/un-nom-avec-tirets",
                "https://www.instagram.com/nom.de.plus.de.trente.caracteres.voila",
                "https://notinstagram.com/solene"
            })
    void another_instagram_profile_is_refused(String typed) {
        assertThat(new InstagramUrl().complaint(typed)).isPresent();
    }
}
