package fr.pdn.labelling.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A plain text cut where its addresses are, so that a page can make them links. */
final class LinkedText {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"»]+[^\\s<>\"».,;)]");

    private LinkedText() {}

    record Piece(String text, boolean link) {}

    static List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>();
        var address = ADDRESS.matcher(text);
        int end = 0;
        while (address.find()) {
            pieces.add(new Piece(text.substring(end, address.start()), false));
            pieces.add(new Piece(address.group(), true));
            end = address.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces;
    }
}
