package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Field;
import sightline.web.forms.Option;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.CaseView;
import sightline.web.services.Names;
import sightline.web.services.Services;
import sightline.web.session.SignIn;
import sightline.web.session.Who;

/** Who may not know of a case, or who alone may: as it is, and, for who signed in lately, one more and one less. */
@Path("/cases/{id}/limits")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class LimitPages {
    private static final List<Option> KINDS = List.of(
            new Option("exclusion", "Exclude: this person may not know of the case"),
            new Option("restriction", "Restrict: only people who are named so may know of it"));

    private final Services services;
    private final Desk desk;
    private final Who who;
    private final SignIn signIn;
    private final Names names;
    private final Clock clock;

    LimitPages(Services services, Desk desk, Who who, SignIn signIn, Names names, Clock clock) {
        this.services = services;
        this.desk = desk;
        this.who = who;
        this.signIn = signIn;
        this.names = names;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "cases")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance limits(CasePage page);
    }

    @GET
    public TemplateInstance limits(@PathParam("id") UUID id) {
        CasePage page = CasePage.of(services, new Rows(services, who, clock), id, "limits");
        names.know(page.limited());
        return Templates.limits(page);
    }

    @GET
    @Path("/restrict")
    public Response form(@PathParam("id") UUID id) {
        return shown(restricting(), subject(id), restricting(id));
    }

    @POST
    @Path("/restrict")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id) {
        return desk.take(restricting(), subject(id), restricting(id), PostedForm.read());
    }

    @GET
    @Path("/lift")
    public Response lift(
            @PathParam("id") UUID id,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("person") @DefaultValue("") String person) {
        return shown(lifting(kind, person), subject(id), lifting(id, kind, person));
    }

    @POST
    @Path("/lift")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeLift(
            @PathParam("id") UUID id,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("person") @DefaultValue("") String person) {
        return desk.take(lifting(kind, person), subject(id), lifting(id, kind, person), PostedForm.read());
    }

    private Response shown(Verb verb, Subject subject, String address) {
        return FreshSignInPages.first(signIn, address).orElseGet(() -> desk.show(verb, subject, address));
    }

    private static Verb restricting() {
        return Verb.of(
                        "restrict-access",
                        "Limit access",
                        Field.oneOf("kind", "What is to hold?", KINDS),
                        Field.person("person", "Whom does it name?").hint("Anybody who works in your area"),
                        Field.yesNo("hidden", "Is it to be hidden that a limited record exists?")
                                .hint(
                                        "If yes, people whom it keeps out find nothing. If no, they are told whom to ask."),
                        Field.moment("until", "Until when?").optional().hint("Leave empty if nothing ends it yet"),
                        Field.text("because", "Why?"))
                .explained("Whoever restricts a case to named people is named too, to be able to lift it.");
    }

    private Verb lifting(String kind, String person) {
        names.know(person.isEmpty() ? List.of() : List.of(person));
        return Verb.of("lift-access", "Lift it", Field.text("because", "Why is it no longer needed?"))
                .with("kind", kind)
                .with("person", person)
                .at("/lift-access")
                .explained("It no longer holds for %s.".formatted(names.of(person)));
    }

    private Subject subject(UUID id) {
        CaseView view = services.cases().show(id);
        return new Subject(
                services.cases().line(),
                "/cases/" + id,
                StartPages.heading(view),
                "/cases/%s/limits".formatted(id),
                view.version());
    }

    private static String restricting(UUID id) {
        return "/cases/%s/limits/restrict".formatted(id);
    }

    private static String lifting(UUID id, String kind, String person) {
        return "/cases/%s/limits/lift?kind=%s&person=%s"
                .formatted(
                        id,
                        URLEncoder.encode(kind, StandardCharsets.UTF_8),
                        URLEncoder.encode(person, StandardCharsets.UTF_8));
    }
}
