package sightline.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the house that the compiler cannot keep: which room may know which, and that every endpoint says who may
 * call it. A rule that matches nothing fails, so that a typo cannot switch it off.
 */
public final class HouseRules {
    private final String service;

    private HouseRules(String service) {
        this.service = service;
    }

    /**
     * One test per rule for a service with all five rooms.
     *
     * @param service its base package, such as {@code sightline.cases}
     */
    public static Stream<DynamicTest> ofAllRooms(String service) {
        HouseRules house = new HouseRules(service);
        return house.tests(List.of(
                house.domainIsPure(),
                house.useCasesKnowNoAdapter(),
                house.restIsThin(),
                house.onlyPostgresAppends(),
                house.endpointsDeclareRoles(),
                house.restIsPackagePrivate(),
                house.noServiceImportsAnother()));
    }

    /** One test per rule for a service that only listens and answers. */
    public static Stream<DynamicTest> ofAListeningService(String service) {
        HouseRules house = new HouseRules(service);
        return house.tests(
                List.of(house.endpointsDeclareRoles(), house.restIsPackagePrivate(), house.noServiceImportsAnother()));
    }

    private Stream<DynamicTest> tests(List<ArchRule> rules) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(service);
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    private String room(String name) {
        return service + "." + name + "..";
    }

    private ArchRule domainIsPure() {
        return classes()
                .that()
                .resideInAPackage(room("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        room("domain"),
                        "java..",
                        "org.jspecify..",
                        "sightline.platform.language..",
                        "sightline.platform.standards..")
                .as("the domain knows java, the language, the standards and itself: no clock, no database, no bus");
    }

    private ArchRule useCasesKnowNoAdapter() {
        return noClasses()
                .that()
                .resideInAPackage(room("usecases"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        room("rest"),
                        room("postgres"),
                        room("kafka"),
                        "sightline.platform.journal..",
                        "sightline.platform.contracts..",
                        "jakarta.ws.rs..",
                        "jakarta.persistence..",
                        "io.quarkus.hibernate..")
                .as("use cases know no adapter");
    }

    private ArchRule restIsThin() {
        return noClasses()
                .that()
                .resideInAPackage(room("rest"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        room("postgres"), room("kafka"), "jakarta.persistence..", "sightline.platform.journal..")
                .as("rest asks use cases, never the database");
    }

    private ArchRule onlyPostgresAppends() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room("postgres"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("sightline.platform.journal.Journal")
                .as("only the postgres room appends to the journal");
    }

    private ArchRule restIsPackagePrivate() {
        return classes()
                .that()
                .resideInAPackage(room("rest"))
                .and()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .as("resources are nobody's API but HTTP's");
    }

    private ArchRule noServiceImportsAnother() {
        DescribedPredicate<JavaClass> another = DescribedPredicate.describe(
                "of another service",
                c -> c.getPackageName().startsWith("sightline.")
                        && !c.getPackageName().startsWith("sightline.platform")
                        && !c.getPackageName().startsWith(service));
        return noClasses()
                .that()
                .resideInAPackage(service + "..")
                .should()
                .dependOnClassesThat(another)
                .as("no service imports another");
    }

    private ArchRule endpointsDeclareRoles() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(declareWhoMayCall())
                .as("every endpoint declares who may call it");
    }

    private static ArchCondition<JavaMethod> declareWhoMayCall() {
        return new ArchCondition<>("declare who may call") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean declared = Stream.of(RolesAllowed.class, PermitAll.class)
                        .anyMatch(one ->
                                method.isAnnotatedWith(one) || method.getOwner().isAnnotatedWith(one));
                events.add(new SimpleConditionEvent(
                        method, declared, method.getFullName() + " declares no role: say @RolesAllowed"));
            }
        };
    }
}
