package fr.pdn.labelling.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A POST with an {@code Idempotency-Key} is done once. The answer is kept in the transaction of the effect itself, and sent
 * after its commit: whatever stops in between, a caller who asks again gets either the first answer or the first effect.
 */
@Component
@Order(200)
class IdempotencyFilter extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final GivenAnswers answers;
    private final TransactionOperations transaction;
    private final Problems problems;
    private final ProblemWriter writer;
    private final StandardServletMultipartResolver multipart = new StandardServletMultipartResolver();

    IdempotencyFilter(
            GivenAnswers answers, TransactionOperations transaction, Problems problems, ProblemWriter writer) {
        this.answers = answers;
        this.transaction = transaction;
        this.problems = problems;
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Api.serves(request)
                || !request.getMethod().equals("POST")
                || request.getRemoteUser() == null
                || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var value = request.getHeader(HEADER);
        if (!KEY.matcher(value).matches()) {
            writer.write(
                    Problem.of(ProblemKind.BAD_REQUEST, HEADER + " compte 1 à 255 caractères ASCII, sans espace."),
                    response);
            return;
        }
        var key = new GivenAnswers.Key(request.getRemoteUser(), Api.path(request), value);
        var answer = new ContentCachingResponseWrapper(response);
        try {
            transaction.executeWithoutResult(status -> answer(key, request, answer, chain, status));
        } catch (RuntimeException notCommitted) {
            refuse(notCommitted, answer);
        }
        answer.copyBodyToResponse();
    }

    private void answer(
            GivenAnswers.Key key,
            HttpServletRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            TransactionStatus status) {
        try {
            answerOnce(key, parsed(request), response, chain);
        } catch (Exception thrown) {
            refuse(thrown, response);
        }
        if (response.getStatus() >= 300) {
            status.setRollbackOnly();
        }
    }

    private void answerOnce(
            GivenAnswers.Key key, HttpServletRequest request, ContentCachingResponseWrapper response, FilterChain chain)
            throws IOException, ServletException {
        var hash = Fingerprint.of(request);
        if (!answers.lock(key)) {
            throw new RacedException("Une demande avec cette clé est en cours : attendez, puis recommencez.");
        }
        var given = answers.find(key);
        if (given.isEmpty()) {
            chain.doFilter(request, response);
            keep(key, hash, response);
        } else if (given.get().requestHash().equals(hash)) {
            repeat(given.get(), response);
        } else {
            writer.write(
                    Problem.of(ProblemKind.INVALID_ANSWERS, "Cette clé a déjà servi pour une autre demande."),
                    response);
        }
    }

    private void keep(GivenAnswers.Key key, String hash, ContentCachingResponseWrapper response) {
        if (response.getStatus() < 300) {
            var location = response.getHeader(HttpHeaders.LOCATION);
            var body = response.getContentAsByteArray();
            answers.keep(key, new GivenAnswer(hash, response.getStatus(), location, response.getContentType(), body));
        }
    }

    private static void repeat(GivenAnswer given, HttpServletResponse response) throws IOException {
        response.setStatus(given.status());
        response.setHeader("Idempotency-Replayed", "true");
        if (given.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, given.location());
        }
        if (given.contentType() != null) {
            response.setContentType(given.contentType());
        }
        response.getOutputStream().write(given.body());
    }

    private HttpServletRequest parsed(HttpServletRequest request) {
        return multipart.isMultipart(request) ? multipart.resolveMultipart(request) : request;
    }

    /** Nothing stays of an answer that was being made, above all no address of what does not exist. */
    private void refuse(Exception thrown, HttpServletResponse response) {
        var problem = problems.of(thrown);
        problems.log(problem, thrown);
        response.reset();
        try {
            writer.write(problem, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
