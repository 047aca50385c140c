package sightline.web.rest;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sightline.web.forms.Desk;
import sightline.web.forms.Posted;
import sightline.web.forms.Subject;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.Services;
import sightline.web.services.Transfers.Offered;

/** The cases that are offered to an area, for its co-ordination, and its answers. */
@Path("/transfers")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class TransferPages {
    private final Services services;
    private final Agencies agencies;
    private final Desk desk;

    TransferPages(Services services, Agencies agencies, Desk desk) {
        this.services = services;
        this.agencies = agencies;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "transfers")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(List<Offered> offered);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(services.transfers().offered());
    }

    @GET
    @Path("/{transfer}/{verb}")
    public Response form(@PathParam("transfer") UUID transfer, @PathParam("verb") String verb) {
        Offered offered = offered(transfer);
        Posted known = new Posted(Map.of("leadAgency", List.of(offered.leadAgency())));
        return desk.show(verb(verb, offered), subject(offered), action(transfer, verb), known);
    }

    @POST
    @Path("/{transfer}/{verb}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("transfer") UUID transfer, @PathParam("verb") String verb) {
        Offered offered = offered(transfer);
        return desk.take(verb(verb, offered), subject(offered), action(transfer, verb), PostedForm.read());
    }

    private Offered offered(UUID transfer) {
        return services.transfers().find(transfer).orElseThrow(NotFoundException::new);
    }

    private Verb verb(String name, Offered offered) {
        return TransferForms.answering(name, offered, agencies).orElseThrow(NotFoundException::new);
    }

    private Subject subject(Offered offered) {
        String heading = "%s, %s".formatted(offered.personName(), offered.number());
        return new Subject(
                services.transfers().line(), "/transfers/" + offered.transferId(), heading, "/transfers", null);
    }

    private static String action(UUID transfer, String verb) {
        return "/transfers/%s/%s".formatted(transfer, verb);
    }
}
