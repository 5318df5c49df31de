package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser without JavaScript: keeps cookies, follows redirects, fills forms as they stand and presses their buttons. */
public final class PlainBrowser {
    private static final String BY_ITSELF = "HX-Request";

    private final Connection session;
    private final String base;
    private Connection.Response answer;
    private String body;
    private Document page;

    PlainBrowser(int port) {
        base = "http://127.0.0.1:" + port;
        session = Jsoup.newSession()
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .maxBodySize(0);
    }

    private PlainBrowser(String base, Connection session) {
        this.base = base;
        this.session = session;
    }

    /** Another tab of the same browser. */
    PlainBrowser tab() {
        return new PlainBrowser(base, session);
    }

    public Document open(String path) {
        return go(session.newRequest(base + path));
    }

    public Document page() {
        return page;
    }

    public int status() {
        return answer.statusCode();
    }

    /** Path and query of the page one has come to. */
    public String place() {
        var file = answer.url().getFile();
        return file.startsWith("/") ? file : "/" + file;
    }

    public String body() {
        return body;
    }

    /** Writes in a text, one line a value, chooses in a list, ticks the buttons and boxes of these values and no other. */
    public PlainBrowser fill(String name, String... values) {
        var controls = page.getElementsByAttributeValue("name", name);
        assertThat(controls).as("controls named %s in %s", name, place()).isNotEmpty();
        var chosen = List.of(values);
        for (var control : controls) {
            switch (control.tagName() + ":" + control.attr("type")) {
                case "input:radio", "input:checkbox" -> control.attr("checked", chosen.contains(control.val()));
                case "select:" ->
                    control.select("option").forEach(option -> option.attr("selected", chosen.contains(option.val())));
                case "textarea:" -> control.text(String.join("\n", values));
                default -> control.val(values[0]);
            }
        }
        return this;
    }

    public PlainBrowser fill(Map<String, List<String>> answers) {
        answers.forEach((name, values) -> fill(name, values.toArray(String[]::new)));
        return this;
    }

    public Document press(String button) {
        var pressed = page.expectFirst(button);
        return go(submission(pressed));
    }

    /** The same form leaves twice, as after a double click; the page that answers the second one is shown. */
    public Document pressTwice(String button) {
        var pressed = page.expectFirst(button);
        var second = submission(pressed);
        go(submission(pressed));
        return go(second);
    }

    /** Presses the button of the form of a file field, with one file chosen there. */
    public Document send(String field, String fileName, byte[] content) {
        return send(field, Map.of(fileName, content));
    }

    public Document send(String field, Map<String, byte[]> files) {
        return go(sending(field, files));
    }

    /** As a script of the page does. */
    public Document sendByItself(String field, String fileName, byte[] content) {
        return go(sending(field, Map.of(fileName, content)).header(BY_ITSELF, "true"));
    }

    /** What a script of the page would send by itself. */
    public Document sendByItself(String form) {
        return go(((FormElement) page.expectFirst(form)).submit().header(BY_ITSELF, "true"));
    }

    public String header(String name) {
        return answer.header(name);
    }

    /** The other side forgets who this is, and what its forms were worth. */
    public void loseTheSession() {
        session.cookieStore().removeAll();
    }

    public String cookies() {
        return session.cookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Connection sending(String field, Map<String, byte[]> files) {
        var input = page.expectFirst(field);
        var request = submission(form(input).expectFirst("button"));
        files.forEach((name, content) -> request.data(input.attr("name"), name, new ByteArrayInputStream(content)));
        return request;
    }

    private Connection submission(Element button) {
        var request = form(button).submit();
        if (button.hasAttr("name")) {
            request.data(button.attr("name"), button.val());
        }
        return request;
    }

    private FormElement form(Element within) {
        return (FormElement)
                (within.hasAttr("form") ? page.getElementById(within.attr("form")) : within.closest("form"));
    }

    private Document go(Connection request) {
        try {
            answer = request.execute();
            body = answer.readFully().body();
            page = answer.parse();
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
