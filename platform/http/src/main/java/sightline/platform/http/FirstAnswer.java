package sightline.platform.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Asking;

/** Keeps the first answer in the transaction of what it changed, and gives it again. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class FirstAnswer {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Asking asking;
    private final AnswerBook book;

    FirstAnswer(HttpHeaders headers, UriInfo uri, Asking asking, AnswerBook book) {
        this.headers = headers;
        this.uri = uri;
        this.asking = asking;
        this.book = book;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext request) throws Exception {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return request.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            throw Problems.malformed("An Idempotency-Key has 1 to 128 printable characters and no spaces");
        }
        var entry = new AnswerBook.Entry(
                asking.actor().agency(), asking.actor().id(), key, book.digest(uri.getPath(), request.getParameters()));
        return QuarkusTransaction.requiringNew().call(() -> answer(entry, request));
    }

    private Response answer(AnswerBook.Entry entry, InvocationContext request) throws Exception {
        if (book.open(entry)) {
            Response first = (Response) request.proceed();
            book.keep(entry, first);
            return first;
        }
        Optional<Response> kept = book.find(entry);
        return kept.orElseThrow(Problems::keyUsedForAnother);
    }
}
