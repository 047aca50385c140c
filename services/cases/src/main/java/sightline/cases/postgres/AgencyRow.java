package sightline.cases.postgres;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An agency as it lies in the database: plain reference data. */
@Entity
@Table(name = "agency")
class AgencyRow {
    @Id
    String id;

    String name;
    String kind;
    String area;
}
