package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import sightline.web.services.NotReached;
import sightline.web.services.Problem;
import sightline.web.services.Refused;

/** What people see when a page cannot be shown: calm, what to do now, and the number to give to the help desk. */
class ProblemPages {
    private static final Logger LOG = Logger.getLogger(ProblemPages.class);

    /** What is said when something went wrong. */
    record ProblemView(String title, List<String> sentences) {}

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
    Response refused(Refused refused) {
        Problem problem = refused.problem();
        return switch (problem.status()) {
            case 401 -> say(401, "Your session has ended", "Open the page again to sign in.");
            case 403 -> problem.isLimitedAccess() ? say(403, limited(problem)) : notYourRole();
            case 404 -> notYours();
            default ->
                say(
                        problem.status(),
                        "This was not done",
                        problem.detail().isEmpty() ? problem.title() : problem.detail());
        };
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
                "A limited record", List.of(problem.detail() + ".", "That it exists is all that can be shown here."));
    }

    private static Response notYourRole() {
        return say(
                403,
                "Your role does not show this",
                "If your work needs it, ask your MAPPA co-ordinator which role you should have.");
    }

    private static Response notYours() {
        return say(
                404,
                "Not found",
                "There is no such page, or it is about somebody your agency does not work with.",
                "If you expected to see it, ask the lead agency or your MAPPA co-ordinator.");
    }

    private static Response say(int status, String title, String... sentences) {
        return say(status, new ProblemView(title, List.of(sentences)));
    }

    private static Response say(int status, ProblemView view) {
        return Html.page(status, Templates.problem(view));
    }
}
