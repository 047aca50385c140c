package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import sightline.web.services.Arrests;
import sightline.web.services.Services;

/** A day's file of arrests, for police: each row is screened by itself, and shown as soon as it has been. */
@Path("/arrests/file")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("CASE_MANAGER")
@Produces(MediaType.TEXT_HTML)
class ArrestFilePages {
    private static final int MOST = 2_000;
    /** Where the rows go in the page around them. */
    private static final String HERE = "<!--rows-->";

    private final Services services;
    private final Clock clock;

    ArrestFilePages(Services services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "arrests")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance file(String wrong);

        static native TemplateInstance results(int rows);

        static native TemplateInstance row(ArrestRow row, int rows, String token);

        static native TemplateInstance counted(Map<String, Integer> counted);
    }

    @GET
    public TemplateInstance form() {
        return Templates.file("");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@Nullable @RestForm("file") FileUpload file, @RestForm("csrf-token") String token)
            throws IOException {
        List<Map<String, String>> rows =
                file == null ? List.of() : CsvRows.of(Files.readString(file.uploadedFile(), StandardCharsets.UTF_8));
        if (rows.isEmpty() || rows.size() > MOST) {
            String wrong = rows.isEmpty()
                    ? "Choose a file with a row of headings and a row for each arrest"
                    : "Choose a file with at most 2,000 rows: this one has %,d".formatted(rows.size());
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.file(wrong).render())
                    .build();
        }
        Arrests arrests = services.arrests();
        String page = Templates.results(rows.size()).render();
        StreamingOutput shown = out -> show(rows, arrests, page, token, out);
        return Response.ok(shown).type(MediaType.TEXT_HTML_TYPE).build();
    }

    private void show(List<Map<String, String>> rows, Arrests arrests, String page, String token, OutputStream out)
            throws IOException {
        int here = page.indexOf(HERE);
        Map<ArrestRow.Came, Integer> counted = new EnumMap<>(ArrestRow.Came.class);
        write(out, page.substring(0, here));
        for (int place = 0; place < rows.size(); place++) {
            ArrestRow row = ArrestRow.screened(place, rows.get(place), arrests, clock);
            counted.merge(row.came(), 1, Integer::sum);
            write(out, Templates.row(row, rows.size(), token).render());
        }
        write(out, Templates.counted(inWords(counted)).render());
        write(out, page.substring(here + HERE.length()));
    }

    private static Map<String, Integer> inWords(Map<ArrestRow.Came, Integer> counted) {
        Map<String, Integer> words = new LinkedHashMap<>();
        counted.forEach((came, number) -> words.put(came.words(), number));
        return words;
    }

    private static void write(OutputStream out, String part) throws IOException {
        out.write(part.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
