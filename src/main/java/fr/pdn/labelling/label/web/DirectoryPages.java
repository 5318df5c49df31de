package fr.pdn.labelling.label.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.label.directory.Directory;
import fr.pdn.labelling.label.directory.DirectoryMap;
import fr.pdn.labelling.label.directory.DirectoryPage;
import fr.pdn.labelling.label.directory.DirectorySearch;
import fr.pdn.labelling.label.directory.NationalCsv;
import fr.pdn.labelling.label.directory.NationalPlace;
import fr.pdn.labelling.label.directory.Network;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The directory, for everyone: a page, and two files for whoever makes maps of their own. */
@Controller
class DirectoryPages {
    private final Directory directory;
    private final ObjectMapper json;

    DirectoryPages(Directory directory, ObjectMapper json) {
        this.directory = directory;
        this.json = json;
    }

    @GetMapping("/annuaire")
    String show(
            @RequestParam(name = "recherche", defaultValue = "") String text,
            @RequestParam(name = "commune", defaultValue = "") String town,
            @RequestParam(name = "reseau", defaultValue = "") String network,
            @RequestParam(name = "page", defaultValue = "1") String number,
            Model model) {
        var search = DirectorySearch.of(text, town, network, number);
        var lines = directory.lines();
        var page = DirectoryPage.of(lines, search);
        model.addAttribute("search", search);
        model.addAttribute("page", page);
        model.addAttribute(
                "towns",
                lines.stream().map(line -> line.facts().town()).distinct().toList());
        model.addAttribute("networks", Network.values());
        DirectoryMap.of(page.found()).ifPresent(map -> model.addAttribute("map", map));
        return "annuaire/liste";
    }

    @GetMapping("/annuaire.json")
    ResponseEntity<byte[]> json() throws JsonProcessingException {
        var places = NationalPlace.of(directory.lines()).stream()
                .map(NationalPlace::cells)
                .toList();
        return file(MediaType.APPLICATION_JSON, json.writeValueAsString(places), "json");
    }

    @GetMapping("/annuaire.csv")
    ResponseEntity<byte[]> csv() {
        return file(
                new MediaType("text", "csv", UTF_8),
                new NationalCsv(NationalPlace.of(directory.lines())).toString(),
                "csv");
    }

    /** Kept by nobody without asking again: who is no longer labelled is gone at the next request. */
    private static ResponseEntity<byte[]> file(MediaType type, String text, String ending) {
        var content = text.getBytes(UTF_8);
        var name = ContentDisposition.inline()
                .filename("promeneurs-du-net-parentalite." + ending)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .eTag(DigestUtils.md5DigestAsHex(content))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(content);
    }
}
