select months.*, supplier_id
  from (select council_code,
               date_trunc('month', paid_on)::date as month,
               substring(supplier_name, 1, 500) as supplier_name,
               vat_basis,
               count(*) as lines,
               gbp(sum(paid_pence)) as paid_gbp
          from spend_lines
         where council_code is not null and paid_on is not null and supplier_name is not null and paid_pence is not null
         group by all) months
  left join payees using (council_code, supplier_name)
