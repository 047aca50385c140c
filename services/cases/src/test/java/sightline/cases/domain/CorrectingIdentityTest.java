package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.identity.Correction;
import sightline.cases.domain.identity.Identifier;
import sightline.cases.domain.identity.Identity;
import sightline.platform.language.IdentityField;

class CorrectingIdentityTest {
    private static final Identifier CRN = Identifier.Crn.of("X123456");
    private static final Identity BEFORE = new Identity("Jordan Fictional", LocalDate.of(1984, 3, 9), Set.of(CRN));

    @Test
    void a_correction_names_what_reads_otherwise_and_nothing_else() {
        Identity named = new Identity("Jordan Fictitious", BEFORE.dateOfBirth(), BEFORE.identifiers());

        assertThat(new Correction(BEFORE, named, "The birth certificate").fields())
                .containsExactly(IdentityField.NAME);
        Identity known = new Identity(
                BEFORE.name(),
                BEFORE.dateOfBirth(),
                BEFORE.identifiers(),
                List.of(" Jordy ", "-", "Jordy", BEFORE.name()));
        assertThat(known.aliases()).containsExactly("Jordy");
        assertThat(new Correction(BEFORE, known, "The custody record").fields()).containsExactly(IdentityField.NAME);
        assertThat(new Correction(BEFORE, BEFORE, "The birth certificate").fields())
                .isEmpty();
    }

    @Test
    void only_an_identifier_that_is_new_could_be_another_persons() {
        Identifier nomis = Identifier.Nomis.of("A1234BC");
        Identity more = new Identity(BEFORE.name(), BEFORE.dateOfBirth(), Set.of(CRN, nomis));

        assertThat(new Correction(BEFORE, more, "The prison’s record").added()).containsExactly(nomis);
    }

    @Test
    void the_case_is_of_the_person_as_they_are_put_right() {
        Managed managed = Fiction.managed();
        Identity before = managed.particulars().identity();
        Identity right = new Identity("Jordan Fictitious", before.dateOfBirth(), before.identifiers());
        Correction correction = new Correction(before, right, "The birth certificate");

        var change = Fiction.taken(managed.correct(correction, Fiction.told()));

        assertThat(change.now().particulars().identity()).isEqualTo(right);
        assertThat(change.facts()).hasOnlyElementsOfType(CaseFact.IdentityCorrected.class);
    }
}
