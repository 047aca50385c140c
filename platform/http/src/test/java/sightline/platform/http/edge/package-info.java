@NullMarked
package sightline.platform.http.edge;

import org.jspecify.annotations.NullMarked;
