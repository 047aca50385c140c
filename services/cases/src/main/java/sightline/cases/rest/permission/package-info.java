/** What a person asks leave for, over HTTP. */
@NullMarked
package sightline.cases.rest.permission;

import org.jspecify.annotations.NullMarked;
