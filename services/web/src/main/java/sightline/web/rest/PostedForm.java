package sightline.web.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import sightline.web.forms.Posted;

/**
 * The form of this request, whatever its fields are called. The check of its CSRF token has read it already, so that a
 * body parameter would find nothing left.
 */
final class PostedForm {

    private PostedForm() {}

    static Posted read() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        FormData form = request == null ? null : request.getFormData();
        Map<String, List<String>> values = new HashMap<>();
        if (form != null) {
            for (String name : form) {
                List<String> all = new ArrayList<>();
                for (FormValue value : form.get(name)) {
                    all.add(value.getValue());
                }
                values.put(name, all);
            }
        }
        return new Posted(values);
    }
}
