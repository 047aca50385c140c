package sightline.deploy.bench.nation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;

/** So many made-up people in 42 areas, the same for the same seed; no two of one name in one area. */
public record MadeUpNation(List<Inhabitant> people) {
    /** As many as England and Wales have. */
    public static final int AREAS = 42;

    private static final LocalDate FIRST_BORN = LocalDate.of(1945, 1, 1);
    private static final int DAYS = 365 * 62;

    /** The same for the same seed. */
    public static MadeUpNation of(int howMany, long seed) {
        Random random = new Random(seed);
        MadeUpNames names = new MadeUpNames(random);
        Set<String> taken = new HashSet<>();
        List<Inhabitant> people = new ArrayList<>(howMany);
        while (people.size() < howMany) {
            AreaId area = area(people.size() % AREAS);
            String name = names.next();
            LocalDate born = FIRST_BORN.plusDays(random.nextInt(DAYS));
            if (taken.add(area.value() + name)) {
                people.add(new Inhabitant(version7(random), area, name, born, "N%06d".formatted(people.size())));
            }
        }
        return new MadeUpNation(List.copyOf(people));
    }

    private static CaseId version7(Random random) {
        long most = (random.nextLong() & ~0xF000L) | 0x7000L;
        long least = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new CaseId(new UUID(most, least));
    }

    /** One of the areas, from 0. */
    public static AreaId area(int number) {
        return new AreaId("madeup-%02d".formatted(number + 1));
    }

    /** The agency of this kind in an area. */
    public static AgencyId agency(AreaId area, AgencyKind kind) {
        return new AgencyId("%s-%s"
                .formatted(area.value(), kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
