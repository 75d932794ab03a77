package uk.lgcdt.infra.joint;

/** The statements of {@link PostgresJointProcurementRepository}. */
final class JointProcurementSql {

    static final String INSERT = """
            insert into joint_procurement (version, title, cpv_group, description, lead_authority, state,
                   commitments_due, opportunity_run, opportunity_id)
            values (:version, :title, :cpvGroup, :description, :leadAuthority, :state,
                   :commitmentsDue, :opportunityRun, :opportunityId)
            returning id
            """;

    /** Touches nothing unless the change was based on the present version. */
    static final String UPDATE = """
            update joint_procurement
               set version = :version,
                   title = :title,
                   cpv_group = :cpvGroup,
                   description = :description,
                   state = :state,
                   commitments_due = :commitmentsDue,
                   opportunity_run = :opportunityRun,
                   opportunity_id = :opportunityId
             where id = :id
               and version = :version - 1
            """;

    static final String DELETE_COMMITMENTS = """
            delete from joint_procurement_commitment
             where joint_procurement_id = :id
            """;

    static final String DELETE_AUTHORITIES = """
            delete from joint_procurement_authority
             where joint_procurement_id = :id
            """;

    static final String INSERT_AUTHORITY = """
            insert into joint_procurement_authority (joint_procurement_id, council_code, standing, since, changed_by)
            values (:id, :councilCode, :standing, :since, :changedBy)
            """;

    static final String INSERT_COMMITMENT = """
            insert into joint_procurement_commitment (joint_procurement_id, council_code, kind, annual_value_gbp,
                   quantity, unit, needed_by, approver_name, approver_role)
            values (:id, :councilCode, :kind, :annualValueGbp, :quantity, :unit, :neededBy, :approverName, :approverRole)
            """;

    static final String INSERT_EVENT = """
            insert into joint_procurement_event (joint_procurement_id, version, happened_at, username, council_code,
                   action, detail)
            values (:id, :version, :happenedAt, :username, :councilCode, :action, :detail::jsonb)
            """;

    static final String SELECT_ONE = """
            select id, version, title, cpv_group, description, state, commitments_due, opportunity_run, opportunity_id
              from joint_procurement
             where id = :id
            """;

    static final String SELECT_AUTHORITIES = """
            select authority.council_code, standing, since, changed_by,
                   kind, annual_value_gbp, quantity, unit, needed_by, approver_name, approver_role
              from joint_procurement_authority authority
              left join joint_procurement_commitment using (joint_procurement_id, council_code)
             where joint_procurement_id = :id
             order by standing <> 'lead', since, authority.council_code
            """;

    /** What is public, and what the asking council has a part in: a withdrawn part shows it no draft. */
    private static final String MATCHING = """
             where ((state in ('open', 'closed') and not :mine)
                    or exists (
                        select 1
                          from joint_procurement_authority
                         where joint_procurement_id = joint_procurement.id
                           and council_code = :council
                           and standing in ('lead', 'joined', 'invited')))
               and (:words = '' or position(:words in lower(title)) > 0)
            """;

    static final String SELECT_PAGE = """
            select id, title, cpv_group, lead_authority, state, commitments_due,
                   (select count(*)
                      from joint_procurement_authority
                     where joint_procurement_id = joint_procurement.id
                       and standing in ('lead', 'joined')) as members,
                   coalesce((select standing
                               from joint_procurement_authority
                              where joint_procurement_id = joint_procurement.id
                                and council_code = :council), 'outside') as standing
              from joint_procurement
            """ + MATCHING + """
             order by state <> 'open', commitments_due, id
             limit :limit offset :offset
            """;

    static final String COUNT = """
            select count(*)
              from joint_procurement
            """ + MATCHING;

    static final String SELECT_EVENTS = """
            select version, happened_at, username, council_code, action, detail
              from joint_procurement_event
             where joint_procurement_id = :id
             order by version desc
            """;

    static final String SELECT_LATEST_USERNAME = """
            select username
              from joint_procurement_event
             where joint_procurement_id = :id
             order by version desc
             limit 1
            """;

    private JointProcurementSql() {}
}
