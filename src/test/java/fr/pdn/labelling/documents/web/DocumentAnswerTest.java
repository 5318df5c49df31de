package fr.pdn.labelling.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.pdn.labelling.documents.OpenDocument;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class DocumentAnswerTest {
    private static final byte[] CONTENT = "%PDF-1.7 contenu".getBytes();

    @RestController
    static class Documents {
        @GetMapping("/download")
        ResponseEntity<Resource> download(@RequestParam String name, @RequestParam String type) {
            return DocumentAnswer.download(open(name, type));
        }

        @GetMapping("/show")
        ResponseEntity<Resource> show(@RequestParam String name, @RequestParam String type) {
            return DocumentAnswer.show(open(name, type));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/download", "/show"})
    void no_browser_takes_a_document_for_a_page(String path) throws Exception {
        var answer = answer(path, "présentation.png", "image/png");

        assertThat(answer.getContentAsByteArray()).isEqualTo(CONTENT);
        assertThat(answer.getContentType()).isEqualTo("image/png");
        assertThat(answer.getHeader("Content-Length")).isEqualTo(Integer.toString(CONTENT.length));
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_download_has_its_name_in_every_alphabet() throws Exception {
        assertThat(answer("/download", "présentation \"2\".pdf", "application/pdf")
                        .getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''pr%C3%A9sentation%20%222%22.pdf");
    }

    @Test
    void only_pdfs_and_pictures_are_shown() throws Exception {
        var office = "application/vnd.oasis.opendocument.text";

        assertThat(answer("/show", "a.pdf", "application/pdf").getHeader("Content-Disposition"))
                .startsWith("inline;");
        assertThat(answer("/show", "a.jpg", "image/jpeg").getHeader("Content-Disposition"))
                .startsWith("inline;");
        assertThat(answer("/show", "a.odt", office).getHeader("Content-Disposition"))
                .startsWith("attachment;");
    }

    private static MockHttpServletResponse answer(String path, String name, String type) throws Exception {
        return MockMvcBuilders.standaloneSetup(new Documents())
                .build()
                .perform(get(path).param("name", name).param("type", type))
                .andReturn()
                .getResponse();
    }

    private static OpenDocument open(String name, String type) {
        return new OpenDocument(name, type, CONTENT.length, new ByteArrayInputStream(CONTENT));
    }
}
