/** The services behind the pages, each asked with the token of whoever looks. */
@NullMarked
package sightline.web.services;

import org.jspecify.annotations.NullMarked;
