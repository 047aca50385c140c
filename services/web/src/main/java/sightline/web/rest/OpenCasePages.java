package sightline.web.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import sightline.web.forms.Desk;
import sightline.web.forms.Field;
import sightline.web.forms.Option;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.Services;
import sightline.web.session.Who;

/** Where co-ordination puts somebody under management whom an agency says must be. */
@Path("/cases/open")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("MAPPA_COORDINATOR")
@Produces(MediaType.TEXT_HTML)
class OpenCasePages {
    private static final String PAGE = "/cases/open";
    /* Of these one has statutory responsibility for whoever is managed. */
    private static final List<String> RESPONSIBLE = List.of("probation", "police", "health", "yjs");

    private final Services services;
    private final Agencies agencies;
    private final Desk desk;
    private final Who who;

    OpenCasePages(Services services, Agencies agencies, Desk desk, Who who) {
        this.services = services;
        this.agencies = agencies;
        this.desk = desk;
        this.who = who;
    }

    @GET
    public Response form() {
        return desk.show(verb(), subject(), PAGE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open() {
        return desk.take(verb(), subject(), PAGE, PostedForm.read(), done -> "/cases/" + done.made());
    }

    private Verb verb() {
        return Verb.of(
                        "open",
                        "Open a case",
                        Field.line("personName", "Name").hint("As the lead agency writes it"),
                        Field.lines("aliases", "Also known as")
                                .hint("A nickname, a name before marriage, one given to the police; each on a line"),
                        Field.dayOfBirth("dateOfBirth", "Date of birth"),
                        Field.line("identifiers.crn", "CRN")
                                .hint("Such as X123456. Give one of the three numbers at least")
                                .optional(),
                        Field.line("identifiers.pnc", "PNC")
                                .hint("With or without spaces and slash, such as 2004/0012345D")
                                .optional(),
                        Field.line("identifiers.nomis", "NOMIS number")
                                .hint("Such as A1234BC")
                                .optional(),
                        Field.oneOf("leadAgency", "Which agency leads?", leads()))
                .with("area", who.area())
                .explained(
                        "The lead agency, with statutory responsibility for the person, then says why they are to be "
                                + "managed; category and level are set once that is known. Find them first: nobody has two cases.");
    }

    private List<Option> leads() {
        return RESPONSIBLE.stream()
                .flatMap(kind -> agencies.ofKind(who.area(), kind).stream())
                .toList();
    }

    private Subject subject() {
        return new Subject(services.cases().line(), "/cases", "Cases", "/cases", null);
    }
}
