package sightline.web.rest;

import static sightline.web.forms.Field.line;
import static sightline.web.forms.Field.oneOf;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.web.forms.Desk;
import sightline.web.forms.Posted;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Cases.Agency;
import sightline.web.services.Sending;
import sightline.web.services.Services;
import sightline.web.session.Role;
import sightline.web.session.Who;

/** The agencies there are; whoever operates Sightline adds and changes them. */
@Path("/agencies")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed({"AGENCY_SPOC", "MAPPA_COORDINATOR", "SYSADMIN"})
@Produces(MediaType.TEXT_HTML)
class AgencyPages {
    private final Services services;
    private final Desk desk;
    private final Who who;

    AgencyPages(Services services, Desk desk, Who who) {
        this.services = services;
        this.desk = desk;
        this.who = who;
    }

    @CheckedTemplate(basePath = "people")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance agencies(List<Agency> agencies, boolean changes);
    }

    @GET
    public TemplateInstance list() {
        return Templates.agencies(services.cases().agencies(), who.is(Role.SYSADMIN));
    }

    @GET
    @Path("/add")
    @RolesAllowed("SYSADMIN")
    public Response add() {
        return desk.show(adding(), subject("A new agency"), "/agencies/add");
    }

    @POST
    @Path("/add")
    @RolesAllowed("SYSADMIN")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response added() {
        Posted posted = PostedForm.read();
        Verb verb = adding();
        if (!isFree(posted.of("id"))) {
            // Nothing is overwritten by adding: here is the agency that has this name
            return Response.seeOther(URI.create(address(posted.of("id")))).build();
        }
        return put(verb, subject("A new agency"), "/agencies/add", posted, posted.of("id"));
    }

    @GET
    @Path("/{id}/change")
    @RolesAllowed("SYSADMIN")
    public Response change(@PathParam("id") String id) {
        Agency agency = require(id);
        return desk.show(changing(), subject(agency.name()), address(id), filled(agency));
    }

    @POST
    @Path("/{id}/change")
    @RolesAllowed("SYSADMIN")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changed(@PathParam("id") String id) {
        return put(changing(), subject(require(id).name()), address(id), PostedForm.read(), id);
    }

    private Response put(Verb verb, Subject subject, String action, Posted posted, String id) {
        return desk.take(
                verb,
                subject,
                action,
                posted,
                sending -> subject.line().put("/agencies/" + encoded(id), withoutId(sending)),
                done -> Desk.goTo("/agencies", verb));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** The id is in the address. */
    private static Sending withoutId(Sending sending) {
        sending.body().remove("id");
        return sending;
    }

    private boolean isFree(String id) {
        return services.cases().agencies().stream().noneMatch(one -> one.id().equals(id));
    }

    private Agency require(String id) {
        return services.cases().agencies().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Verb adding() {
        return Verb.of(
                "add-agency",
                "Add the agency",
                line("id", "Short name").hint("It never changes; small letters and hyphens, such as northshire-police"),
                line("name", "What people call it"),
                oneOf("kind", "What kind of agency is it?", AgencyKind.class),
                line("area", "MAPPA area").hint("Such as northshire"));
    }

    private static Verb changing() {
        return Verb.of(
                "change-agency",
                "Change the agency",
                line("name", "What people call it"),
                oneOf("kind", "What kind of agency is it?", AgencyKind.class),
                line("area", "MAPPA area"));
    }

    private static Posted filled(Agency agency) {
        return new Posted(
                Map.of("name", List.of(agency.name()), "kind", List.of(agency.kind()), "area", List.of(agency.area())));
    }

    private Subject subject(String heading) {
        return new Subject(services.cases().line(), "/agencies", heading, "/agencies", null);
    }

    private static String address(String id) {
        return "/agencies/%s/change".formatted(new AgencyId(id));
    }
}
