/** Changes and proposals in PostgreSQL. */
@NullMarked
package sightline.people.postgres;

import org.jspecify.annotations.NullMarked;
