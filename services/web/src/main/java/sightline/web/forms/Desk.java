package sightline.web.forms;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sightline.web.services.Done;
import sightline.web.services.Problem;
import sightline.web.services.Refused;
import sightline.web.services.Sending;

/**
 * Hands out forms and takes them in: what cannot be read or is refused comes back with all that was filled in, and what
 * is done leads back to where it was come from.
 */
@Singleton
public class Desk {
    private static final NoArgGenerator KEYS = Generators.timeBasedEpochGenerator();
    private static final int UNREADABLE = 400;

    private final PersonSearch persons;
    private final Clock clock;

    Desk(PersonSearch persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "forms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance form(FormView form);
    }

    /** An empty form. */
    public Response show(Verb verb, Subject subject, String action) {
        return page(Response.Status.OK.getStatusCode(), view(verb, subject, action, Posted.NOTHING, Map.of(), null));
    }

    /** A form with what is known already. */
    public Response show(Verb verb, Subject subject, String action, Posted known) {
        return page(Response.Status.OK.getStatusCode(), view(verb, subject, action, known, Map.of(), null));
    }

    /** Takes in a form, and goes back to its page when it was done. */
    public Response take(Verb verb, Subject subject, String action, Posted posted) {
        return take(verb, subject, action, posted, done -> subject.back());
    }

    /** Takes in a form, and goes on from what was done. */
    public Response take(Verb verb, Subject subject, String action, Posted posted, Function<Done, String> onwards) {
        return take(
                verb,
                subject,
                action,
                posted,
                sending -> subject.line().post(subject.address() + verb.path(), sending),
                done -> goTo(onwards.apply(done), verb));
    }

    /** Takes in a form that is sent in a way of its own, and shows what comes of it. */
    public <T> Response take(
            Verb verb,
            Subject subject,
            String action,
            Posted posted,
            Function<Sending, T> send,
            Function<T, Response> onwards) {
        if (PersonSearch.sought(verb.fields(), posted).isPresent()) {
            return show(verb, subject, action, posted);
        }
        Reading reading = Reading.of(verb.fields(), posted, clock);
        if (!reading.errors().isEmpty()) {
            return page(UNREADABLE, view(verb, subject, action, posted, reading.errors(), null));
        }
        try {
            reading.body().putAll(verb.given());
            Sending sending = new Sending(reading.body(), posted.of("key"), posted.version());
            return onwards.apply(send.apply(sending));
        } catch (Refused refused) {
            return refused(verb, subject, action, posted, refused.problem());
        }
    }

    /** A page that is asked for again is not sent again. */
    public static Response goTo(String address, Verb verb) {
        return Response.seeOther(URI.create(address + "?done=" + verb.name())).build();
    }

    private Response refused(Verb verb, Subject subject, String action, Posted posted, Problem problem) {
        return page(problem.status(), view(verb, subject, action, posted, wrong(verb, problem), problem));
    }

    /** What a service found wrong with a field is said at the field; the rest stands above the form. */
    private static Map<String, String> wrong(Verb verb, Problem problem) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Problem.Violation violation : problem.violations()) {
            verb.fields().stream()
                    .filter(field -> violation.field().equals(field.name())
                            || violation.field().startsWith(field.name() + ".")
                            || violation.field().startsWith(field.name() + "["))
                    .findFirst()
                    .ifPresent(field -> errors.put(field.name(), field.plainLabel() + ": " + violation.message()));
        }
        return errors;
    }

    private FormView view(
            Verb verb,
            Subject subject,
            String action,
            Posted posted,
            Map<String, String> errors,
            @Nullable Problem refusal) {
        // A refusal may be an answer that is kept under its key, so that asking again is another request
        boolean anew = posted.of("key").isEmpty() || refusal != null;
        Map<String, String> wrong = new LinkedHashMap<>(errors);
        List<Field> asked = verb.fields().stream()
                .map(field -> persons.filled(field, posted, wrong))
                .toList();
        List<FieldView> fields = FormView.views(asked, posted, wrong);
        return new FormView(
                verb,
                action,
                subject.back(),
                subject.heading(),
                anew ? KEYS.generate().toString() : posted.of("key"),
                subject.version(),
                fields,
                refusal);
    }

    private static Response page(int status, FormView form) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(Templates.form(form).render())
                .build();
    }
}
