package fr.pdn.labelling.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PageLooksTest {
    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void a_field_without_a_label_and_a_line_beyond_the_edge_are_faults() {
        var looks = new PageLooks();
        var page = browsers.open(0);
        page.setContent(
                "<html lang='fr'><title>Page</title><main><h1>Page</h1><input><p style='width: 600px'>Long</p></main>");

        looks.look(page, "wrong");

        assertThatThrownBy(() -> looks.haveNoFault(1))
                .hasMessageContaining("wrong at 320: label: <input")
                .hasMessageContaining("pixels wide on a screen of 320")
                .hasMessageNotContaining("on a screen of 1280");
    }
}
