/** What bears on the risk beside its assessment, over HTTP. */
@NullMarked
package sightline.cases.rest.risk;

import org.jspecify.annotations.NullMarked;
