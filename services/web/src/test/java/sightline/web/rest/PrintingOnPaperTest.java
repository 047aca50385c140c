package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = CasesTold.class, restrictToAnnotatedClass = true)
class PrintingOnPaperTest {
    private static final String PRINT = "/cases/" + SaidOfACase.ID + "/print";

    private Map<String, String> session = Map.of();

    @BeforeEach
    void sign_in() {
        session = Visitor.signedInAt("/cases/" + SaidOfACase.ID);
    }

    @Test
    void it_is_tagged_and_says_its_language_and_title() throws IOException {
        try (PDDocument paper = paper("words")) {
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Chronology: Test Tangerine");
        }
    }

    @Test
    void every_page_is_marked_at_the_top_and_the_bottom_and_numbered_and_has_its_fonts_inside() throws IOException {
        try (PDDocument paper = paper("words")) {
            int pages = paper.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            for (int number = 1; number <= pages; number++) {
                String text = text(paper, number);
                assertThat(text.split("OFFICIAL-SENSITIVE", -1))
                        .as("page %d", number)
                        .hasSize(3);
                assertThat(text).contains("Page %d of %d".formatted(number, pages));
            }
            for (PDPage page : paper.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void it_says_as_much_of_each_entry_as_was_asked_for_oldest_first() throws IOException {
        try (PDDocument titles = paper("titles");
                PDDocument particulars = paper("particulars");
                PDDocument words = paper("words")) {
            assertThat(whole(titles))
                    .contains("Arrest recorded", "titles only")
                    .doesNotContain("Violence")
                    .doesNotContain("Affray");
            assertThat(whole(particulars)).contains("Violence").doesNotContain("Affray");
            assertThat(whole(words)).contains("Violence").contains("Affray at the <very> beginning");
            assertThat(whole(words).indexOf("beginning"))
                    .isLessThan(whole(words).indexOf("Affray number 119"));
        }
    }

    @Test
    void it_holds_what_its_filters_choose_and_says_that_it_is_not_the_whole() throws IOException {
        try (PDDocument paper = paper("words&kind=action")) {
            assertThat(whole(paper))
                    .contains("Not the whole chronology. Only: Action.")
                    .contains("Action assigned")
                    .doesNotContain("Arrest recorded");
        }
    }

    @Test
    void what_is_missing_is_said_on_it_and_the_services_are_told_that_it_is_a_print() throws IOException {
        try (PDDocument paper = paper("titles")) {
            assertThat(whole(paper)).contains("Alerts could not be fetched: they are not in this chronology.");
        }
        assertThat(CasesTold.purpose).isEqualTo("print");
    }

    @Test
    void without_a_detail_it_is_a_page_for_the_browser_to_print() {
        assertThat(Visitor.as(session).get(PRINT).asString()).contains("The audit has recorded that you printed this");
    }

    private PDDocument paper(String detail) throws IOException {
        Response answer = Visitor.as(session).urlEncodingEnabled(false).get(PRINT + "?detail=" + detail);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).contains("chronology-X900001.pdf");
        return Loader.loadPDF(answer.asByteArray());
    }

    private static String whole(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper);
    }

    private static String text(PDDocument paper, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(paper);
    }
}
