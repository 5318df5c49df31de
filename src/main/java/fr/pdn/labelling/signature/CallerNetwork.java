package fr.pdn.labelling.signature;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the request at hand comes from, truncated. Empty outside a request. */
@Component
class CallerNetwork {
    String truncated() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Truncated.network(request.getRequest().getRemoteAddr())
                : "";
    }
}
