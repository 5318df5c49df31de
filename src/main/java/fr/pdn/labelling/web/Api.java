package fr.pdn.labelling.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Which requests the rules of this package are for. */
final class Api {
    private static final String ROOT = "/api";

    private Api() {}

    static boolean serves(HttpServletRequest request) {
        var path = path(request);
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Only the type is looked at: its parameters are free, and the random boundary of a multipart may well hold « json ». */
    static boolean hasJson(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.split(";", 2)[0].toLowerCase(Locale.ROOT).contains("json");
    }
}
