package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import sightline.web.services.NotReached;
import sightline.web.services.Problem;
import sightline.web.services.Refused;
import sightline.web.session.Who;

/** What people see when a page cannot be shown: calm, what to do now, and the number to give to the help desk. */
class ProblemPages {
    private static final Logger LOG = Logger.getLogger(ProblemPages.class);
    private static final Pattern CASE = Pattern.compile("^/cases/([0-9a-f-]{36})(/|$)");
    private static final ProblemView NOT_YOURS = new ProblemView(
            "Not found",
            List.of(
                    "There is no such page, or it is about somebody your agency does not work with.",
                    "If you expected to see it, ask the lead agency or your MAPPA co-ordinator."),
            List.of());

    /** What is said when something went wrong. */
    record ProblemView(String title, List<String> sentences, List<Way> ways) {

        ProblemView with(List<Way> onwards) {
            return new ProblemView(title, sentences, onwards);
        }
    }

    /** Somewhere to go on from it. */
    public record Way(String label, String address) {}

    private final Who who;

    ProblemPages(Who who) {
        this.who = who;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problem(ProblemView problem);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException none) {
        return notYours();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException notAllowed) {
        return notYourRole();
    }

    @ServerExceptionMapper
    Response refused(Refused refused, UriInfo asked) {
        Problem problem = refused.problem();
        return switch (problem.status()) {
            case 401 -> say(401, "Your session has ended", "Open the page again to sign in.");
            case 403 -> forbidden(problem, asked);
            case 404 -> say(404, NOT_YOURS.with(ways(asked)));
            default ->
                say(
                        problem.status(),
                        "This was not done",
                        problem.detail().isEmpty() ? problem.title() : problem.detail());
        };
    }

    private Response forbidden(Problem problem, UriInfo asked) {
        if (problem.isVettingEnded()) {
            return say(403, "Your vetting has ended", "Ask your agency\u2019s point of contact to have it extended.");
        }
        return problem.isLimitedAccess() ? say(403, limited(problem).with(ways(asked))) : notYourRole();
    }

    @ServerExceptionMapper
    Response notReached(NotReached service) {
        LOG.warn("A page was not shown", service);
        return say(
                503,
                "We cannot show this now",
                "A part of Sightline does not answer. Nothing you have sent is lost: try again in a minute.");
    }

    @ServerExceptionMapper
    Response ourFault(RuntimeException unexpected) {
        if (unexpected instanceof WebApplicationException known) {
            return known.getResponse();
        }
        LOG.error("A page failed", unexpected);
        return say(500, "Something went wrong on our side", "Nothing you have sent is lost. Try again in a minute.");
    }

    /** That it exists and whom to ask, in the service's own words, and nothing else. */
    static ProblemView limited(Problem problem) {
        return new ProblemView(
                "A limited record",
                List.of(problem.detail() + ".", "That it exists is all that can be shown here."),
                List.of());
    }

    private static Response notYourRole() {
        return say(
                403,
                "Your role does not show this",
                "If your work needs it, ask your MAPPA co-ordinator which role you should have.");
    }

    private static Response notYours() {
        return say(404, NOT_YOURS);
    }

    /** From the page of a case, whether there is such a case or not; for whom, the services say once more. */
    private List<Way> ways(UriInfo asked) {
        Matcher about = CASE.matcher(asked.getPath());
        if (!about.find() || !who.opensInEmergencies()) {
            return List.of();
        }
        String query = "?case=" + about.group(1);
        return List.of(
                new Way("Ask to be involved", "/involvement/ask" + query),
                new Way("Open in an emergency", "/emergency" + query));
    }

    private static Response say(int status, String title, String... sentences) {
        return say(status, new ProblemView(title, List.of(sentences), List.of()));
    }

    private static Response say(int status, ProblemView view) {
        return Html.page(status, Templates.problem(view));
    }
}
