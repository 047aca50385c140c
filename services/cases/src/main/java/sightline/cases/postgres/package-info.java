/** Cases in PostgreSQL: the state and the facts that explain it, in one transaction. */
@NullMarked
package sightline.cases.postgres;

import org.jspecify.annotations.NullMarked;
