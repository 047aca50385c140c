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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.web.forms.Desk;
import sightline.web.forms.Option;
import sightline.web.forms.Posted;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.Line;
import sightline.web.services.May;
import sightline.web.services.Page;
import sightline.web.services.Services;
import sightline.web.services.Staff;
import sightline.web.session.Role;
import sightline.web.session.Who;

/** People for those who administer them: the list, somebody new, and one person with what can be changed. */
@Path("/people")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed({"AGENCY_SPOC", "MAPPA_COORDINATOR", "SYSADMIN"})
@Produces(MediaType.TEXT_HTML)
class PeoplePages {
    private final Services services;
    private final Agencies agencies;
    private final Desk desk;
    private final Who who;

    PeoplePages(Services services, Agencies agencies, Desk desk, Who who) {
        this.services = services;
        this.agencies = agencies;
        this.desk = desk;
        this.who = who;
    }

    /** The list as it was asked for. */
    record Found(
            List<Staff.Person> people,
            Staff.Search search,
            @Nullable String next,
            List<Option> agencies,
            List<Option> roles) {

        public boolean filtered() {
            return !search.words().isEmpty()
                    || !search.agency().isEmpty()
                    || !search.role().isEmpty();
        }
    }

    /** One person, and what became of them. */
    record PersonPage(Staff.InFull about, List<Staff.Change> changes) {

        public Staff.Person person() {
            return about.person();
        }

        public String address() {
            return "/people/" + person().id();
        }

        public List<May> allowed() {
            return about.may().stream().filter(May::allowed).toList();
        }

        public List<May> notOffered() {
            return about.may().stream()
                    .filter(may -> !may.allowed() && !may.because().isEmpty())
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "people")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Found found);

        static native TemplateInstance person(PersonPage page);

        static native TemplateInstance password(Staff.Person person, String password);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("agency") @DefaultValue("") String agency,
            @QueryParam("role") @DefaultValue("") String role,
            @QueryParam("show") @DefaultValue("active") String show,
            @QueryParam("from") @DefaultValue("0") int from) {
        String which = List.of("vetting", "ended").contains(show) ? show : "active";
        Staff.Search search = new Staff.Search(words.strip(), agency, role, which);
        Page<Staff.Person> page = services.staff().list(search, Math.max(0, from));
        return Templates.list(new Found(page.items(), search, page.next(), administered(), PeopleForms.everyRole()));
    }

    @GET
    @Path("/add")
    public Response add() {
        return desk.show(forms(null).adding(administered()), people("/people", "People", null), "/people/add");
    }

    @POST
    @Path("/add")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response added() {
        return desk.take(
                forms(null).adding(administered()),
                people("/people", "People", null),
                "/people/add",
                PostedForm.read(),
                done -> "/people/" + done.made());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance person(@PathParam("id") UUID id) {
        return Templates.person(
                new PersonPage(services.staff().show(id), services.staff().changes(id)));
    }

    @GET
    @Path("/{id}/do/{verb}")
    public Response form(@PathParam("id") UUID id, @PathParam("verb") String verb) {
        Staff.InFull about = services.staff().show(id);
        return desk.show(forms(about).of(verb, administered()), subject(about), address(id, verb));
    }

    @POST
    @Path("/{id}/do/{verb}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id, @PathParam("verb") String name) {
        Staff.InFull about = services.staff().show(id);
        Verb verb = forms(about).of(name, administered());
        Posted posted = PostedForm.read();
        return name.equals("first-password")
                ? firstPassword(about, verb, address(id, name), posted)
                : desk.take(verb, subject(about), address(id, name), posted);
    }

    /** Shown once, on a page that nothing keeps. */
    private Response firstPassword(Staff.InFull about, Verb verb, String action, Posted posted) {
        Line line = services.staff().line();
        return desk.take(
                verb,
                subject(about),
                action,
                posted,
                sending -> line.ask(subject(about).address() + verb.path(), sending, FirstPassword.class),
                made -> Html.page(200, Templates.password(about.person(), made.password())));
    }

    /** What the service says once. */
    record FirstPassword(String password) {}

    private PeopleForms forms(Staff.@Nullable InFull about) {
        return new PeopleForms(about);
    }

    /** The agencies whose people this person administers. */
    private List<Option> administered() {
        if (who.is(Role.SYSADMIN)) {
            return agencies.all();
        }
        return agencies.of(who.area()).stream()
                .filter(agency -> who.is(Role.MAPPA_COORDINATOR) || agency.id().equals(who.agency()))
                .map(agency -> new Option(agency.id(), agency.name()))
                .toList();
    }

    private Subject subject(Staff.InFull about) {
        String address = "/people/" + about.person().id();
        return people(address, about.person().name(), about.version());
    }

    private Subject people(String address, String heading, @Nullable Long version) {
        return new Subject(services.staff().line(), address, heading, address, version);
    }

    private static String address(UUID id, String verb) {
        return "/people/%s/do/%s".formatted(id, verb);
    }
}
