package huizhanjia.signin;

import huizhanjia.access.ClerkRows;
import org.springframework.stereotype.Component;

/// Second factors and their ends.
@Component
class SecondFactorRows implements ClerkRows {

    @Override
    public String select() {
        return """
                select f.clerk_id, 'factor ' || f.id || case when e.second_factor_id is null then '' else ' ended' end
                from signin.second_factor f
                left join signin.second_factor_end e on e.second_factor_id = f.id
                where f.clerk_id %1$s
                """;
    }
}
