package sightline.cases.postgres.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.listing.Narrowing;
import sightline.cases.domain.listing.Only;
import sightline.cases.domain.listing.Sorting;
import sightline.cases.domain.saved.SavedSearch;
import sightline.cases.domain.saved.SavedSearch.Search;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.Category;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.Level;

/** A saved search as it lies in the database. */
@Entity
@Table(name = "saved_search")
class SearchRow {
    @Id
    UUID id;

    String person;
    String name;

    @Nullable
    String words;

    @Nullable
    Integer level;

    @Nullable
    Integer category;

    @Nullable
    String rosh;

    @Nullable
    String area;

    @Nullable
    String lead;

    @Nullable
    String status;

    @Column(name = "only_those")
    String[] only = {};

    String sort;

    static SearchRow of(String person, SavedSearch one) {
        Search search = one.search();
        Narrowing to = search.to();
        SearchRow row = new SearchRow();
        row.id = one.id().value();
        row.person = person;
        row.name = one.name();
        row.words = search.words();
        row.level = to.level() == null ? null : to.level().number();
        row.category = to.category() == null ? null : to.category().number();
        row.rosh = to.rosh() == null ? null : to.rosh().name();
        row.area = to.area() == null ? null : to.area().value();
        row.lead = to.lead() == null ? null : to.lead().value();
        row.status = to.status() == null ? null : to.status().name();
        row.only = to.only().stream().map(Only::name).sorted().toArray(String[]::new);
        row.sort = search.by().name();
        return row;
    }

    SavedSearch read() {
        Narrowing to = new Narrowing(
                level == null ? null : Level.numbered(level),
                category == null ? null : Category.numbered(category),
                rosh == null ? null : HarmLevel.valueOf(rosh),
                area == null ? null : new AreaId(area),
                lead == null ? null : new AgencyId(lead),
                status == null ? null : Narrowing.Status.valueOf(status),
                Arrays.stream(only).map(Only::valueOf).collect(Collectors.toSet()));
        return new SavedSearch(new SavedSearch.Id(id), name, new Search(words, to, Sorting.valueOf(sort)));
    }
}
